# ko: len은 점 뒤에 적지 않아요. len을 먼저 적고, 괄호 안에 places를 넣어 보세요.
# en: len does not come after a dot. Write len first, and places between its brackets.
places = ["Moon Pancakes", "Harbor Noodles", "Green Bowl", "Corner Bagels"]
places.append(input("What is the new place called? "))
print(places.len())
