# A connection, a process, a thread and a shell, one after the other.
# None of them can be had.
import os
import socket
import subprocess
import threading


def tries():
    yield lambda: socket.create_connection(("127.0.0.1", 22))
    yield lambda: socket.socket().connect(("127.0.0.1", 80))
    yield lambda: subprocess.run(["ls"], capture_output=True)
    yield lambda: threading.Thread(target=print).start()
    yield lambda: os.system("ls")
    yield lambda: os.fork()


def mirror(text, numbers):
    for one in tries():
        try:
            return str(one())
        except (OSError, RuntimeError, AttributeError) as error:
            print(error)
