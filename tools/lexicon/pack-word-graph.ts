import { EdgeBits, GRAPH_ALPHABET } from '../../libs/anonymisation/domain/word-graph.ts';

interface GraphNode {
  readonly edges: { letter: number; use: number; child: GraphNode }[];
  key: string;
  id: number;
  /** Index of the first edge in the file; −1 until placed. */
  at: number;
}

/** Packs sorted forms and their uses into the bit stream that `readWordGraph` reads. */
export function packWordGraph(entries: readonly (readonly [string, number])[]): {
  bytes: Uint8Array;
  edgeCount: number;
} {
  const edges = place(minimise(entries));
  const bits = new BitWriter();
  edges.forEach((edge, index) => {
    bits.write(edge.letter, EdgeBits.letter);
    bits.write(edge.use === 0 ? 0 : 1, 1);
    if (edge.use !== 0) bits.write(edge.use, EdgeBits.use);
    bits.write(edge.last ? 1 : 0, 1);
    const target = edge.child.edges.length === 0 ? 0 : edge.child.at;
    const behind = target === index + 1;
    bits.write(behind ? 1 : 0, 1);
    if (!behind) bits.write(target, EdgeBits.target);
  });
  return { bytes: bits.bytes(), edgeCount: edges.length };
}

/** Incremental minimal automaton for sorted input (Daciuk and others, 2000), with the use on the edge. */
function minimise(entries: readonly (readonly [string, number])[]): GraphNode {
  const known = new Map<string, GraphNode>();
  const root = emptyNode();
  const path: GraphNode[] = [root];
  let previous = '';
  const close = (depth: number): void => {
    while (path.length > depth + 1) {
      const node = path.pop() as GraphNode;
      node.key = node.edges.map((edge) => `${edge.letter}.${edge.use}.${edge.child.id}`).join();
      const same = known.get(node.key);
      if (same === undefined) {
        node.id = known.size + 1;
        known.set(node.key, node);
      } else {
        const parent = path[path.length - 1] as GraphNode;
        (parent.edges[parent.edges.length - 1] as { child: GraphNode }).child = same;
      }
    }
  };
  for (const [word, use] of entries) {
    let shared = 0;
    while (shared < word.length && word[shared] === previous[shared]) shared++;
    close(shared);
    for (let index = shared; index < word.length; index++) {
      const child = emptyNode();
      const last = index === word.length - 1;
      const letter = GRAPH_ALPHABET.indexOf(word[index] as string);
      (path[path.length - 1] as GraphNode).edges.push({ letter, use: last ? use : 0, child });
      path.push(child);
    }
    previous = word;
  }
  close(0);
  return root;
}

interface PlacedEdge {
  readonly letter: number;
  readonly use: number;
  readonly last: boolean;
  readonly child: GraphNode;
}

/** Puts the child of a node's last edge right behind it wherever it can, which saves its index. */
function place(root: GraphNode): PlacedEdge[] {
  const placed: PlacedEdge[] = [];
  const waiting: GraphNode[] = [root];
  while (waiting.length > 0) {
    let node = waiting.pop();
    while (node !== undefined && node.at < 0 && node.edges.length > 0) {
      node.at = placed.length;
      const final: PlacedEdge[] = node.edges.map((edge, index) => ({
        ...edge,
        last: index === (node as GraphNode).edges.length - 1,
      }));
      placed.push(...final);
      for (const edge of node.edges.slice(0, -1)) waiting.push(edge.child);
      node = node.edges[node.edges.length - 1]?.child;
    }
  }
  return placed;
}

function emptyNode(): GraphNode {
  return { edges: [], key: '', id: 0, at: -1 };
}

class BitWriter {
  private readonly out: number[] = [];
  private position = 0;

  write(value: number, width: number): void {
    for (let bit = 0; bit < width; bit++, this.position++) {
      const at = this.position >>> 3;
      this.out[at] = (this.out[at] ?? 0) | (((value >>> bit) & 1) << (this.position & 7));
    }
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.out);
  }
}
