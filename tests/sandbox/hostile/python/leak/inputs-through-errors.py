# Says its hidden input in an error, in a name and in a warning.
# Of hidden cases nothing is shown.
import sys
import warnings


def mirror(text, numbers):
    print(text, numbers)
    print(text, file=sys.stderr)
    warnings.warn(text)
    kind = type(f"Error_{text}", (Exception,), {})
    raise kind(text, numbers)
