# The answer is an instance of a dataclass.

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Answer:
    text: str
    sum: int


def mirror(text: str, numbers: list[int]) -> Answer:
    return Answer(text=text[::-1], sum=sum(numbers))
