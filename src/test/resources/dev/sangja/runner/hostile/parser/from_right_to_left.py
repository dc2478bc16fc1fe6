# must: finished, raised
access = "user‮ ⁦# only for admins⁩ ⁦"
print(len(access))
