package dev.sangja.runner.worker;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.regex.Pattern;

/** System calls that the worker never needs, whatever their arguments, with their numbers on x86-64. */
final class ForbiddenCalls {
    private static final String STARTING_PROCESSES = "execve 59 execveat 322 fork 57 vfork 58";

    private static final String OTHER_PROCESSES =
            """
            ptrace 101 process_vm_readv 310 process_vm_writev 311 process_madvise 440 process_mrelease 448 kcmp 312
            pidfd_open 434 pidfd_getfd 438 pidfd_send_signal 424 tkill 200 rt_sigqueueinfo 129 rt_tgsigqueueinfo 297
            setpriority 141 sched_setparam 142 sched_setscheduler 144 sched_setattr 314 sched_setaffinity 203
            ioprio_set 251 migrate_pages 256 setpgid 109 setsid 112
            """;

    private static final String TALKING =
            """
            socket 41 socketpair 53 connect 42 bind 49 listen 50 sendmsg 46 sendmmsg 307
            shmget 29 shmat 30 shmctl 31 semget 64 semop 65 semctl 66 semtimedop 220
            msgget 68 msgsnd 69 msgrcv 70 msgctl 71 mq_open 240 mq_unlink 241
            """;

    private static final String FILES =
            """
            creat 85 openat2 437 truncate 76 rename 82 renameat 264 renameat2 316 link 86 linkat 265 symlink 88
            symlinkat 266 mkdir 83 mkdirat 258 unlink 87 unlinkat 263 rmdir 84 mknod 133 mknodat 259
            chmod 90 fchmod 91 fchmodat 268 fchmodat2 452 chown 92 fchown 93 lchown 94 fchownat 260
            utime 132 utimes 235 futimesat 261 utimensat 280
            setxattr 188 lsetxattr 189 fsetxattr 190 removexattr 197 lremovexattr 198 fremovexattr 199
            memfd_create 319 open_by_handle_at 304 name_to_handle_at 303
            inotify_init 253 inotify_init1 294 fanotify_init 300
            """;

    private static final String SYSTEM =
            """
            mount 165 umount2 166 move_mount 429 open_tree 428 fsopen 430 fsconfig 431 fsmount 432 fspick 433
            mount_setattr 442 pivot_root 155 chroot 161 unshare 272 setns 308 swapon 167 swapoff 168 acct 163
            quotactl 179 quotactl_fd 443 settimeofday 164 clock_settime 227 adjtimex 159 clock_adjtime 305
            sethostname 170 setdomainname 171 iopl 172 ioperm 173 modify_ldt 154 syslog 103 vhangup 153
            init_module 175 finit_module 313 delete_module 176 kexec_load 246 kexec_file_load 320 reboot 169
            add_key 248 request_key 249 keyctl 250 bpf 321 perf_event_open 298 userfaultfd 323
            io_uring_setup 425 io_uring_enter 426 io_uring_register 427 io_setup 206 io_submit 209
            """;

    private static final Pattern ENTRY = Pattern.compile("([a-z0-9_]+) (\\d+)");

    /** By their names. */
    static final Map<String, Integer> NUMBERS =
            ENTRY.matcher(
                            String.join(
                                    " ",
                                    STARTING_PROCESSES,
                                    OTHER_PROCESSES,
                                    TALKING,
                                    FILES,
                                    SYSTEM))
                    .results()
                    .collect(toMap(call -> call.group(1), call -> Integer.valueOf(call.group(2))));

    private ForbiddenCalls() {}
}
