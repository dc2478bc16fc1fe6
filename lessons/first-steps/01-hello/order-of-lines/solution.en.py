print("Light the candles on the cake.")
print("Whoosh! Blow out the candles.")
