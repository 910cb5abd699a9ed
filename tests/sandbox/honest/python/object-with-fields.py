# The answer is an object with fields, one of them private.

class Answer:
    def __init__(self, text):
        self.text = text
        self.sum = 0
        self._count = 0

    def add(self, number):
        self.sum += number
        self._count += 1


def mirror(text, numbers):
    answer = Answer(text[::-1])
    for number in numbers:
        answer.add(number)
    return answer
