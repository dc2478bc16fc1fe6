package dev.sangja.search.index;

import java.io.IOException;

/** Something that searches can be asked of. */
interface Serving {
    IndexLease lease() throws IOException;

    /** No more leases are given; those that are held stay good. */
    void release();
}
