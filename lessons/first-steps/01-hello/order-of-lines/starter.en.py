print("Whoosh! Blow out the candles.")
print("Light the candles on the cake.")
