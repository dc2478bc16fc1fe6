import requests
from restaurants import address, card

headers = {"Authorization": "Bearer " + card}


def ask(request):
    response = requests.post(address, json=request, headers=headers)
    paper = response.json()
    return paper["meta"]["page"]["total_results"]


print(ask({"query": ""}))
print(ask({}))
