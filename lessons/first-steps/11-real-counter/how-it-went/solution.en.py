import requests
from restaurants import address, card

request = {"query": "sushi"}
headers = {"Authorization": "Bearer " + card}
response = requests.post(address, json=request, headers=headers)
print(response.status_code)
print(response.ok)
