# ko: 괄호가 다른 모양이에요. 영어 자판으로 바꾸고 괄호를 다시 적어 보세요.
# en: Those brackets are the wide kind. Type ( and ) again with an English keyboard.
print（"Happy birthday!"）
