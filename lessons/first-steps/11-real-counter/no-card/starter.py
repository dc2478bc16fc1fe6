import requests
from restaurants import address

request = {"query": ""}
response = requests.post(address, json=request)
print(response.status_code)
