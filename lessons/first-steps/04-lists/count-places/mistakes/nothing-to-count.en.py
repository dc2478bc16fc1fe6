# ko: 무엇을 셀지 아직 말하지 않았어요. len 바로 뒤에 괄호를 적고, 그 안에 places를 넣어 보세요.
# en: It does not know yet what to count. Put brackets right after len, with places inside.
places = ["Moon Pancakes", "Harbor Noodles", "Green Bowl", "Corner Bagels"]
places.append(input("What is the new place called? "))
print(len)
