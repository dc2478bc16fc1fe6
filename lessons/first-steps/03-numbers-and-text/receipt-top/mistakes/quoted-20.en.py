# ko: 따옴표로 감싼 20은 문자열이에요. 몇 번 되풀이할지는 숫자로 알려 줘야 하니까, 20에서 따옴표를 지워 보세요.
# en: With quotes 20 is a string. How many times must be a number, so take the quotes away from 20.
print("=" * "20")
print("RECEIPT")
print("=" * "20")
