# must: raised, out-of-memory, timed-out, finished
kept = []
while True:
    kept.append(open(f"f{len(kept)}", "w"))
