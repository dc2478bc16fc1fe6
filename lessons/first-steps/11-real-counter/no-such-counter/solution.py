import requests
from restaurants import address, card

request = {"query": ""}
headers = {"Authorization": "Bearer " + card}
response = requests.post(address, json=request, headers=headers)
print(response.status_code)
if not response.ok:
    print(response.text)
