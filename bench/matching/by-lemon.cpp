// LEMON's network simplex on one problem: by-lemon FILE; prints one line of JSON.
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>
#include <sys/resource.h>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <vector>
using namespace lemon;

int main(int, char **argv) {
  FILE *file = fopen(argv[1], "rb");
  auto read = [&](size_t count) {
    std::vector<int> numbers(count);
    if (fread(numbers.data(), sizeof(int), count, file) != count) exit(1);
    return numbers;
  };
  const auto head = read(3);
  const int clients = head[0], mentors = head[1], edges = head[2], best = 1000;
  const auto capacity = read(mentors), client = read(edges), mentor = read(edges), score = read(edges);
  const long long never = (long long)(clients + 1) * (best + 1);
  SmartDigraph graph;
  std::vector<SmartDigraph::Node> from, to;
  for (int c = 0; c < clients; c++) from.push_back(graph.addNode());
  for (int m = 0; m < mentors; m++) to.push_back(graph.addNode());
  const auto end = graph.addNode();
  std::vector<SmartDigraph::Arc> arcs, outs, ins;
  for (int e = 0; e < edges; e++) arcs.push_back(graph.addArc(from[client[e]], to[mentor[e]]));
  for (int c = 0; c < clients; c++) outs.push_back(graph.addArc(from[c], end));
  for (int m = 0; m < mentors; m++) ins.push_back(graph.addArc(to[m], end));
  SmartDigraph::ArcMap<long long> cost(graph, 0), upper(graph, 1);
  SmartDigraph::NodeMap<long long> supply(graph, 0);
  for (int e = 0; e < edges; e++) cost[arcs[e]] = best - score[e];
  for (auto out : outs) cost[out] = never;
  for (int m = 0; m < mentors; m++) upper[ins[m]] = capacity[m];
  for (auto node : from) supply[node] = 1;
  supply[end] = -clients;
  double least = 1e300;
  long long matched = 0, total = 0;
  const auto begun = std::chrono::steady_clock::now();
  for (int turn = 0; turn < 15; turn++) {
    const auto before = std::clock();
    NetworkSimplex<SmartDigraph, long long, long long> simplex(graph);
    simplex.upperMap(upper).costMap(cost).supplyMap(supply).run();
    least = std::min(least, 1000.0 * (std::clock() - before) / CLOCKS_PER_SEC);
    matched = total = 0;
    for (int e = 0; e < edges; e++)
      if (simplex.flow(arcs[e]) > 0) matched++, total += score[e];
    if (std::chrono::steady_clock::now() - begun > std::chrono::seconds(3)) break;
  }
  rusage used;
  getrusage(RUSAGE_SELF, &used);
  printf("{\"ms\":%.3f,\"megabytes\":%.1f,\"matched\":%lld,\"total\":%lld}\n", least, used.ru_maxrss / 1024.0, matched, total);
}
