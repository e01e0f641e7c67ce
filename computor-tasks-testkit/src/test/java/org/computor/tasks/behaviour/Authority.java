package org.computor.tasks.behaviour;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certification authority of a test's own; its certificates are made with the JDK's {@code keytool}. */
final class Authority {

    private static final String PASSWORD = "changeit";
    private static final String ROOT = "root";

    private final Path store;

    private Authority(Path store) {
        this.store = store;
    }

    static Authority in(Path folder, String name) throws Exception {
        Authority authority = new Authority(folder.resolve(name + ".p12"));
        authority.make(ROOT, "-ext", "bc:c", "-validity", "10");
        return authority;
    }

    /** Signs a certificate under an alias, for hosts such as {@code dns:localhost}; none for a client. */
    Authority sign(String alias, String... options) throws Exception {
        List<String> all = new ArrayList<>(List.of("-signer", ROOT));
        all.addAll(List.of(options));
        make(alias, all.toArray(String[]::new));
        return this;
    }

    private void make(String alias, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                alias,
                "-dname",
                "CN=" + alias,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD));
        command.addAll(List.of(options));
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(keytool.getInputStream().readAllBytes(), US_ASCII);
        if (keytool.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + ": " + said);
        }
    }

    /** What a server needs that shows this certificate, and trusts whom this authority signed. */
    SSLContext server(String alias) throws GeneralSecurityException, IOException {
        KeyStore one = KeyStore.getInstance("PKCS12");
        one.load(null, null);
        one.setKeyEntry(alias, key(alias), PASSWORD.toCharArray(), read().getCertificateChain(alias));
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(one, PASSWORD.toCharArray());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry(ROOT, read().getCertificate(ROOT));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    /** A file with the authority's own certificate. */
    String rootFile() throws GeneralSecurityException, IOException {
        return certificateFile(ROOT);
    }

    String certificateFile(String alias) throws GeneralSecurityException, IOException {
        StringBuilder text = new StringBuilder();
        for (Certificate certificate : read().getCertificateChain(alias)) {
            text.append(pem("CERTIFICATE", certificate.getEncoded()));
        }
        return write(alias + ".pem", text.toString());
    }

    String keyFile(String alias) throws GeneralSecurityException, IOException {
        return write(alias + ".key", pem("PRIVATE KEY", key(alias).getEncoded()));
    }

    private Key key(String alias) throws GeneralSecurityException, IOException {
        return read().getKey(alias, PASSWORD.toCharArray());
    }

    private KeyStore read() throws GeneralSecurityException, IOException {
        return KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(store.resolveSibling(store.getFileName() + "-" + name), text)
                .toString();
    }

    private static String pem(String what, byte[] content) {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return "-----BEGIN " + what + "-----\n" + text + "\n-----END " + what + "-----\n";
    }
}
