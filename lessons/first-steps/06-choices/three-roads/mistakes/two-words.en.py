# ko: else if라고 길게 적으면 컴퓨터가 알아듣지 못해요. 한 낱말로 elif라고 적어 보세요.
# en: The computer does not take else if in two words. Write the short word for it.
minutes = int(input("How many minutes from the station? "))
if minutes <= 5:
    print("Very near.")
else if minutes <= 10:
    print("A nice walk.")
else:
    print("A bit far.")
