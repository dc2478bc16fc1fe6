이름 = '민지'
print(f'안녕, {이름}! 👋')


def f(a, b):
    return f'{a}개와 {b}'
