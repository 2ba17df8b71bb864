# scipy's two solvers on one problem: by-scipy.py FILE sparse|dense; prints one line of JSON.
import json, resource, sys, time
import numpy as np
from scipy.optimize import linear_sum_assignment
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import min_weight_full_bipartite_matching

numbers = np.fromfile(sys.argv[1], dtype=np.int32)
clients, mentors, edges = numbers[:3]
capacity, numbers = numbers[3 : 3 + mentors], numbers[3 + mentors :]
client, mentor, score = numbers.reshape(3, edges)
first = np.concatenate([[0], np.cumsum(capacity)])
slots = int(first[-1])
repeat = capacity[mentor]
rows = np.repeat(client, repeat)
scores = np.repeat(score, repeat)
starts = np.repeat(np.cumsum(repeat) - repeat, repeat)
columns = np.repeat(first[mentor], repeat) + np.arange(len(rows)) - starts
best = 1000

if sys.argv[2] == 'sparse':
    # An explicit zero is no edge there, so every cost is one higher.
    matrix = csr_matrix((best + 1.0 - scores, (rows, columns)), shape=(clients, slots))
    run = lambda: min_weight_full_bipartite_matching(matrix)
else:
    matrix = np.full((clients, slots), float((max(clients, slots) + 1) * (best + 1)))
    matrix[rows, columns] = best - scores
    run = lambda: linear_sum_assignment(matrix)

least, begun = float('inf'), time.perf_counter()
for turn in range(15):
    before = time.process_time()
    r, c = run()
    least = min(least, time.process_time() - before)
    if time.perf_counter() - begun > 3:
        break
costs = np.asarray(matrix[r, c]).ravel() - (1 if sys.argv[2] == 'sparse' else 0)
made = costs[costs <= best]
megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({'ms': least * 1000, 'megabytes': megabytes, 'matched': len(made), 'total': int(len(made) * best - made.sum())}))
