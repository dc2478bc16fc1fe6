# must: finished
access = "user‮ ⁦# only for admins⁩ ⁦"
print(len(access))
