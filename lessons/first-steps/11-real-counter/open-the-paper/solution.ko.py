import requests
from restaurants import address, card

headers = {"Authorization": "Bearer " + card}
request = {"query": "국밥"}
response = requests.post(address, json=request, headers=headers)
paper = response.json()
print(paper["meta"]["page"]["total_results"])
