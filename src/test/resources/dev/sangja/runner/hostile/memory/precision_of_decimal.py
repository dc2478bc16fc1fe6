# must: out-of-memory
import decimal

decimal.getcontext().prec = decimal.MAX_PREC
print(decimal.Decimal(1) / 3)
