# ko: 까닭이 리스트째로 나와요. 맨 앞의 값만 꺼내서 돌려주세요.
import requests
from restaurants import address, card

headers = {"Authorization": "Bearer " + card}


def ask(request):
    response = requests.post(address, json=request, headers=headers)
    paper = response.json()
    if response.ok:
        return paper["meta"]["page"]["total_results"]
    return paper["errors"]


print(ask({"query": ""}))
print(ask({}))
