import datetime
import decimal
import enum


class Colour(enum.Enum):
    RED = 1


class Dog:
    def __init__(self, name):
        self.name = name


rex = Dog('Rex')
red = Colour.RED
day = datetime.date(2026, 1, 2)
sum = decimal.Decimal('1.10')
print(rex.name, red, day, sum)
