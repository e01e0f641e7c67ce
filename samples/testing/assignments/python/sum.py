# REFERENCE-CANARY
def add(a, b):
    return a + b


numbers = [int(input()), int(input())]
total = add(*numbers)
print(total)
