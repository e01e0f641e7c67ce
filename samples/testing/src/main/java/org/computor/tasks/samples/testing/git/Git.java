package org.computor.tasks.samples.testing.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Runs the git command, with an environment of its own: no configuration of the machine or the user, no prompt, no
 * hooks, no transport but those of {@link Repository}, no redirect that could carry a token elsewhere.
 */
public final class Git {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** The largest file that git may write, and so the most that a repository may hold: a gigabyte. */
    private static final long LARGEST_FILE = 1L << 30;

    /** The longest answer that is read, since it stands in memory. */
    private static final int LONGEST_ANSWER = 16 << 20;

    private static final String LIMITED = "ulimit -f " + LARGEST_FILE / 512 + "; exec \"$@\"";
    private static final int LONGEST_COMPLAINT = 500;
    private static final List<String> SETTINGS = List.of(
            "-c", "http.followRedirects=false",
            "-c", "http.lowSpeedLimit=1000",
            "-c", "http.lowSpeedTime=30",
            "-c", "credential.helper=",
            "-c", "core.hooksPath=/dev/null",
            "-c", "gc.auto=0",
            "-c", "advice.detachedHead=false",
            "-c", "safe.directory=*");
    private static final Pattern LASTING = Pattern.compile(
            "not found|does not exist|does not appear to be a git repository|Authentication failed|could not read"
                    + "|couldn't find remote ref|Permission denied|returned error: 40|not our ref|invalid refspec"
                    + "|invalid path|File name too long|Is a directory|Not a directory|malformed|bad tree|too-short tree");
    private static final Pattern TOO_LARGE = Pattern.compile("died of signal 25|File too large");
    private static final Pattern USER_INFO = Pattern.compile("://[^/@\\s]+@");

    private final String sshCommand;

    /** @param sshCommand how git connects by ssh, {@code ssh -o BatchMode=yes} for example */
    public Git(String sshCommand) {
        this.sshCommand = sshCommand;
    }

    /** Runs git on a repository of this machine, and hands back what it wrote. */
    byte[] run(Path repository, Map<String, String> environment, List<String> arguments)
            throws GitException, IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", LIMITED, "sh", "git"));
        command.add("--git-dir=" + repository);
        command.addAll(SETTINGS);
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(repository.toFile());
        prepare(builder.environment(), environment);
        Path complaints = Files.createTempFile("git", ".err");
        try {
            Process process = builder.redirectError(complaints.toFile()).start();
            process.getOutputStream().close();
            byte[] output = await(process);
            if (process.exitValue() != 0) {
                throw failure(arguments.get(0), Files.readString(complaints, StandardCharsets.UTF_8));
            }
            return output;
        } finally {
            Files.deleteIfExists(complaints);
        }
    }

    private static byte[] await(Process process) throws IOException, InterruptedException, GitException {
        Output output = new Output(process.getInputStream());
        Thread reader = new Thread(output, "git-output");
        reader.setDaemon(true);
        reader.start();
        try {
            if (!process.waitFor(LONGEST.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new GitException("git did not end within " + LONGEST, false);
            }
            reader.join();
            return output.bytes();
        } finally {
            if (process.isAlive()) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        }
    }

    private void prepare(Map<String, String> target, Map<String, String> more) {
        Map<String, String> own = Map.copyOf(target);
        target.clear();
        for (String kept : List.of("PATH", "SSH_AUTH_SOCK", "HOME")) {
            if (own.containsKey(kept)) {
                target.put(kept, own.get(kept));
            }
        }
        target.put("LC_ALL", "C");
        target.put("GIT_CONFIG_NOSYSTEM", "1");
        target.put("GIT_CONFIG_GLOBAL", "/dev/null");
        target.put("GIT_TERMINAL_PROMPT", "0");
        target.put("GIT_ALLOW_PROTOCOL", "http:https:ssh:file");
        target.put("GIT_SSH_COMMAND", sshCommand);
        target.putAll(more);
    }

    private static GitException failure(String verb, String complaint) {
        if (TOO_LARGE.matcher(complaint).find()) {
            return new GitException("the repository is larger than " + (LARGEST_FILE >> 20) + " MB", true);
        }
        String text = USER_INFO.matcher(complaint.strip()).replaceAll("://");
        String shortened = text.length() <= LONGEST_COMPLAINT ? text : text.substring(0, LONGEST_COMPLAINT) + "…";
        return new GitException(
                "git " + verb + ": " + shortened, LASTING.matcher(text).find());
    }

    /** Reads all that a process writes, so that it never waits for a full pipe; ends one that writes without end. */
    private static final class Output implements Runnable {

        private final InputStream in;
        private byte[] read = new byte[0];
        private IOException failure = new IOException("nothing was read");
        private boolean complete;
        private boolean tooLong;

        Output(InputStream in) {
            this.in = in;
        }

        @Override
        public void run() {
            try (in) {
                read = in.readNBytes(LONGEST_ANSWER);
                tooLong = in.read() >= 0;
                complete = true;
            } catch (IOException e) {
                failure = e;
            }
        }

        byte[] bytes() throws IOException, GitException {
            if (tooLong) {
                throw new GitException(
                        "the repository has more to list, or a larger file to read, than " + (LONGEST_ANSWER >> 20)
                                + " MB",
                        true);
            }
            if (!complete) {
                throw failure;
            }
            return read;
        }
    }
}
