package io.github.geotimeline.internal.merge;

import io.github.geotimeline.event.Observation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Observations put together to accounts: by article, kind, and the number of the occurrence in the article. */
final class Accounts {

    private final Observation[] observations;

    /** An open hash table of accounts: the position of the first observation of each, plus 1. */
    private final int[] table;

    private Accounts(Observation[] observations) {
        this.observations = observations;
        this.table = new int[Integer.highestOneBit(Math.max(1, observations.length)) * 4];
    }

    /** Returns the accounts in the order of their first observations, which are sorted. */
    static List<Account> of(Observation[] observations) {
        return new Accounts(observations).collect();
    }

    private List<Account> collect() {
        int[] leaders = new int[observations.length];
        int[] sizes = new int[observations.length];
        for (int i = 0; i < observations.length; i++) {
            leaders[i] = leader(i);
            sizes[leaders[i]]++;
        }
        Observation[][] tellings = new Observation[observations.length][];
        int[] filled = new int[observations.length];
        List<Account> accounts = new ArrayList<>();
        Pool pool = new Pool();
        for (int i = 0; i < observations.length; i++) {
            int leader = leaders[i];
            if (tellings[leader] == null) {
                tellings[leader] = new Observation[sizes[leader]];
            }
            tellings[leader][filled[leader]++] = observations[i];
        }
        for (int i = 0; i < tellings.length; i++) {
            if (tellings[i] != null) {
                List<Observation> told = tellings[i].length == 1 ? List.of(tellings[i][0]) : Arrays.asList(tellings[i]);
                accounts.add(new Account(told, i, pool));
            }
        }
        return accounts;
    }

    private int leader(int position) {
        Observation told = observations[position];
        int slot = hash(told) & (table.length - 1);
        while (table[slot] != 0) {
            int known = table[slot] - 1;
            if (areOneAccount(observations[known], told)) {
                return known;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = position + 1;
        return position;
    }

    static boolean areOneAccount(Observation left, Observation right) {
        return left.occurrence() == right.occurrence()
                && left.source().id().equals(right.source().id())
                && left.facts().kind().equals(right.facts().kind());
    }

    private static int hash(Observation told) {
        int hash = told.source().id().hashCode() * 31 + told.facts().kind().hashCode();
        hash = (hash * 31 + told.occurrence()) * 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }
}
