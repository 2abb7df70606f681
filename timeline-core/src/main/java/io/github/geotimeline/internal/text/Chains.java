package io.github.geotimeline.internal.text;

import java.util.Arrays;

/** Numbers from 0 on by hash. Two arrays for all, so that filling it makes no object for a number. */
public final class Chains {

    /** One more than the number that was added last, by the lowest bits of its hash; 0 where none was. */
    private final int[] heads;

    /** The same for that which was added before a number with the same bits. */
    private int[] before;

    /** Chains with room for so many numbers. */
    public Chains(int expected) {
        heads = new int[Integer.highestOneBit(Math.max(16, 4 * expected))];
        before = new int[Math.max(16, expected)];
    }

    /** Adds a number, which is greater than all before. */
    public void add(int hash, int number) {
        if (number >= before.length) {
            before = Arrays.copyOf(before, 2 * number);
        }
        int slot = slot(hash);
        before[number] = heads[slot];
        heads[slot] = number + 1;
    }

    /** The numbers with this hash and some with others, in their order. */
    public int[] numbers(int hash) {
        int head = heads[slot(hash)];
        int count = 0;
        for (int next = head; next != 0; next = before[next - 1]) {
            count++;
        }
        int[] numbers = new int[count];
        for (int next = head; next != 0; next = before[next - 1]) {
            numbers[--count] = next - 1;
        }
        return numbers;
    }

    private int slot(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & heads.length - 1;
    }
}
