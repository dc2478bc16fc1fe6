# ko: 모양은 똑같아요! 이번에는 =를 하나만 적고, * 20으로 되풀이해 보세요.
# en: It looks just right! Now type only one = and repeat it with * 20.
print("====================")
print("영수증")
print("====================")
