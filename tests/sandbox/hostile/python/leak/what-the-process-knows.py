# Tells all that the interpreter knows about where it runs.
# It knows nothing of this machine.
import os
import platform
import sys
import sysconfig


def mirror(text, numbers):
    known = [os.environ, os.getcwd(), sys.path, sys.argv, sys.executable, platform.uname(), sysconfig.get_paths()]
    raise RuntimeError(repr(known))
