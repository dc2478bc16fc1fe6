Print("Light the candles.")
print("Sing the song.")
prin("Whoosh!")
