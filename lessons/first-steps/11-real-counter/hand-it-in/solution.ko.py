import requests
from restaurants import address, card

request = {"query": "피자"}
headers = {"Authorization": "Bearer " + card}
response = requests.post(address, json=request, headers=headers)
print(response)
