import requests
from restaurants import address, card

request = {"query": "pizza"}
headers = {"Authorization": "Bearer " + card}
response = requests.post(address, json=request, headers=headers)
print(response)
