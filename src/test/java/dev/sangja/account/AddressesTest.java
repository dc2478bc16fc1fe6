package dev.sangja.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressesTest {
    @Test
    void one_network_of_ipv6_counts_as_one() {
        String home = Addresses.network("2001:db8:1:2::1");
        assertThat(Addresses.network("2001:db8:1:2:ffff::9")).isEqualTo(home);
        assertThat(Addresses.network("2001:db8:1:3::1")).isNotEqualTo(home);
        assertThat(Addresses.network("fe80::1%eth0")).isEqualTo(Addresses.network("fe80::2"));
        assertThat(Addresses.network("::ffff:10.0.0.1")).isEqualTo("10.0.0.1");
    }
}
