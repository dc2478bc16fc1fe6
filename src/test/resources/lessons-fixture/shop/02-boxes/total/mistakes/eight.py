# ko: 7이 아니라 8이에요.
# en: It is 8, not 7.
a = 8
