import requests
from restaurants import address, card

request = {"query": "chicken"}
headers = {"Authorization": "Bearer " + card}
response = requests.post(address, json=request, headers=headers)
print(response)
