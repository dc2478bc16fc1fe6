# must: raised OSError
kept = []
while True:
    kept.append(open(f"f{len(kept)}", "w"))
