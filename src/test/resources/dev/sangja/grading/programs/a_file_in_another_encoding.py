with open('cp949.txt', 'wb') as file:
    file.write('안녕'.encode('cp949'))
import os

try:
    open('cp949.txt', encoding='utf-8').read()
finally:
    os.remove('cp949.txt')
