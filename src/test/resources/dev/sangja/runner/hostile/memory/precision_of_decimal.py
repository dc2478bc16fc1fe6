# must: out-of-memory, timed-out, raised
import decimal

decimal.getcontext().prec = decimal.MAX_PREC
print(decimal.Decimal(1) / 3)
