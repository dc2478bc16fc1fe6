print("Light the candles.")
print("Sing the song.")
print("Whoosh!")
