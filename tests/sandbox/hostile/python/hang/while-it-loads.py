# The file itself never ends.
# No group is tried after the first.
while True:
    pass
