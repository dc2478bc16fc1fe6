import requests
from restaurants import address, card

headers = {"Authorization": "Bearer " + card}


def ask(request):
    response = requests.post(address, json=request, headers=headers)
    paper = response.json()
    if not response.ok:
        return paper["errors"][0]
    return paper["meta"]["page"]["total_results"]


print(ask({"query": ""}))
print(ask({}))
