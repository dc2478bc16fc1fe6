import requests
from restaurants import address, card

request = {"query": "초밥"}
headers = {"Authorization": "Bearer " + card}
response = requests.post(address, json=request, headers=headers)
print(response.status_code)
print(response.ok)
