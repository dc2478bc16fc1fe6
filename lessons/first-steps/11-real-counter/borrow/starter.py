from restaurants import address, card

print(address)
print(card)
