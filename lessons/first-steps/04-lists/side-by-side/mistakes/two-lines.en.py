# ko: 한 줄에 나와야 하는데 두 줄이에요. print 하나에 쉼표로 나란히 적어 보세요.
# en: These are two lines, and it should be one. Put them into one print, with commas in between.
places = ["Moon Pancakes", "Harbor Noodles", "Green Bowl", "Corner Bagels", "Big Fire Pizza"]
prices = [6, 9, 10, 4, 14]
number = int(input("Which place? (0 to 4) "))
print(places[number])
print(prices[number], "dollars")
