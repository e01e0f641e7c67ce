package org.computor.tasks.client.internal.doctor;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Locale;
import javax.net.ssl.SSLException;
import org.computor.tasks.client.doctor.Finding;
import org.computor.tasks.client.doctor.Finding.Check;
import org.computor.tasks.client.doctor.Finding.Severity;

/** What keeps a connection from coming about, told from how it failed. */
final class Connectivity {

    private Connectivity() {}

    static Finding explain(String address, Throwable failure) {
        String words = words(failure);
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.contains("not an ssl/tls record")) {
            return tls(
                    address,
                    "TLS is set, and the server speaks none",
                    "unset TEMPORAL_TLS_CA, TEMPORAL_TLS_CERT and"
                            + " TEMPORAL_TLS_KEY, or name the port on which the server speaks TLS");
        }
        if (lower.contains("subject alternative") || lower.contains("no name matching")) {
            return tls(
                    address,
                    "the server's certificate is for another host (" + root(failure) + ")",
                    "name the server as its certificate does, or set TEMPORAL_TLS_SERVER_NAME");
        }
        if (lower.contains("certificate_required")
                || lower.contains("bad_certificate")
                || lower.contains("certificate_unknown")
                || lower.contains("unknown_ca")) {
            return tls(
                    address,
                    "the server does not accept the client's certificate (" + root(failure) + ")",
                    "set TEMPORAL_TLS_CERT and TEMPORAL_TLS_KEY to a certificate that the server knows");
        }
        if (has(failure, CertificateExpiredException.class) || has(failure, CertificateNotYetValidException.class)) {
            return tls(
                    address,
                    "the server's certificate is not valid any more, or not yet (" + root(failure) + ")",
                    "renew the server's certificate, or set this machine's clock right");
        }
        if (has(failure, CertificateException.class) || lower.contains("pkix path")) {
            return tls(
                    address,
                    "the server's certificate is signed by nobody who is known (" + root(failure) + ")",
                    "set TEMPORAL_TLS_CA to the certificate of who signed it");
        }
        if (has(failure, SSLException.class)) {
            return tls(
                    address,
                    "the TLS connection does not come about (" + root(failure) + ")",
                    "look at TEMPORAL_TLS_CA, TEMPORAL_TLS_CERT and TEMPORAL_TLS_KEY");
        }
        if (lower.contains("not settings")
                || lower.contains("network closed for unknown reason")
                || lower.contains("connection closed while performing")) {
            return tls(
                    address,
                    "the server answers, and not as a Temporal server without TLS does",
                    "set TEMPORAL_TLS_CA (and TEMPORAL_TLS_CERT and TEMPORAL_TLS_KEY if it asks for them), and see that the"
                            + " port is the one for gRPC");
        }
        return other(address, failure, words);
    }

    private static Finding other(String address, Throwable failure, String words) {
        Status.Code code = code(failure);
        if (code == Status.Code.UNAUTHENTICATED || code == Status.Code.PERMISSION_DENIED) {
            return new Finding(
                    Check.ACCESS,
                    Severity.ERROR,
                    address,
                    "the server refuses who asks (" + words + ")",
                    "set TEMPORAL_API_KEY, or a client certificate that may use the namespace");
        }
        if (has(failure, UnknownHostException.class)) {
            return new Finding(
                    Check.SERVER,
                    Severity.ERROR,
                    address,
                    "no host has this name",
                    "set TEMPORAL_ADDRESS, or TEMPORAL_HOST and TEMPORAL_PORT, to the server's");
        }
        return new Finding(
                Check.SERVER,
                Severity.ERROR,
                address,
                "the server does not answer (" + words + ")",
                "start it (temporal server start-dev), or set TEMPORAL_ADDRESS, or TEMPORAL_HOST and TEMPORAL_PORT, to"
                        + " where it is");
    }

    private static Finding tls(String address, String message, String mend) {
        return new Finding(Check.TLS, Severity.ERROR, address, message, mend);
    }

    private static Status.Code code(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StatusRuntimeException status) {
                return status.getStatus().getCode();
            }
        }
        return Status.Code.UNKNOWN;
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private static String words(Throwable failure) {
        StringBuilder words = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StatusRuntimeException || cause.getCause() == null) {
                words.append(words.isEmpty() ? "" : ": ").append(cause.getMessage());
            }
        }
        return words.toString();
    }

    private static String root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
