with open('notes.txt', 'w', encoding='utf-8') as file:
    file.write('한 줄\n두 줄\n')
with open('notes.txt', encoding='utf-8') as file:
    lines = file.readlines()
import os

os.remove('notes.txt')
