package org.waymark.testing;

import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.Security;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.CipherSpi;
import javax.crypto.IllegalBlockSizeException;
import javax.crypto.ShortBufferException;

/** Counts how often something is sealed or opened with a key: a provider of AES-GCM before the JDK's own, which it asks. */
public final class CountedKeys extends Provider {

    private static final String NAME = "CountedKeys";
    private static final String USES = "uses";

    private CountedKeys() {
        super(NAME, "1", "Counts the uses of keys in tests");
        put(USES, new AtomicLong());
        putService(new Service(this, "Cipher", "AES/GCM/NoPadding", Counted.class.getName(), null, Map.of()) {
            @Override
            public Object newInstance(Object parameter) {
                return new Counted();
            }
        });
    }

    public static void install() {
        Security.removeProvider(NAME);
        Security.insertProviderAt(new CountedKeys(), 1);
    }

    public static void uninstall() {
        Security.removeProvider(NAME);
    }

    /** How many since the last call. */
    public static long taken() {
        return count().getAndSet(0);
    }

    /** The provider that is installed holds it, whichever class loader it came from: each run of the application has one of its own. */
    private static AtomicLong count() {
        return (AtomicLong) Security.getProvider(NAME).get(USES);
    }

    /** AES-GCM as the JDK does it. */
    public static final class Counted extends CipherSpi {

        private final Cipher jdk;

        Counted() {
            try {
                jdk = Cipher.getInstance("AES/GCM/NoPadding", "SunJCE");
            } catch (GeneralSecurityException cause) {
                throw new IllegalStateException(cause);
            }
        }

        @Override
        protected void engineSetMode(String mode) {
        }

        @Override
        protected void engineSetPadding(String padding) {
        }

        @Override
        protected int engineGetBlockSize() {
            return jdk.getBlockSize();
        }

        @Override
        protected int engineGetOutputSize(int inputLength) {
            return jdk.getOutputSize(inputLength);
        }

        @Override
        protected byte[] engineGetIV() {
            return jdk.getIV();
        }

        @Override
        protected AlgorithmParameters engineGetParameters() {
            return jdk.getParameters();
        }

        @Override
        protected void engineInit(int mode, Key key, SecureRandom random) throws InvalidKeyException {
            jdk.init(mode, key, random);
        }

        @Override
        protected void engineInit(int mode, Key key, AlgorithmParameterSpec parameters, SecureRandom random)
                throws InvalidKeyException, InvalidAlgorithmParameterException {
            jdk.init(mode, key, parameters, random);
        }

        @Override
        protected void engineInit(int mode, Key key, AlgorithmParameters parameters, SecureRandom random)
                throws InvalidKeyException, InvalidAlgorithmParameterException {
            jdk.init(mode, key, parameters, random);
        }

        @Override
        protected void engineUpdateAAD(byte[] bytes, int offset, int length) {
            jdk.updateAAD(bytes, offset, length);
        }

        @Override
        protected byte[] engineUpdate(byte[] input, int offset, int length) {
            return jdk.update(input, offset, length);
        }

        @Override
        protected int engineUpdate(byte[] input, int offset, int length, byte[] output, int to) throws ShortBufferException {
            return jdk.update(input, offset, length, output, to);
        }

        @Override
        protected byte[] engineDoFinal(byte[] input, int offset, int length) throws IllegalBlockSizeException, BadPaddingException {
            count().incrementAndGet();
            return input == null ? jdk.doFinal() : jdk.doFinal(input, offset, length);
        }

        @Override
        protected int engineDoFinal(byte[] input, int offset, int length, byte[] output, int to)
                throws ShortBufferException, IllegalBlockSizeException, BadPaddingException {
            count().incrementAndGet();
            return input == null ? jdk.doFinal(output, to) : jdk.doFinal(input, offset, length, output, to);
        }
    }
}
