/**
 * A certificate for the sample shop, signed by itself. In: host names. Out: key and certificate as PEM.
 * Written out in DER here because Node can read certificates but not make them, and not every machine has openssl.
 */
import { generateKeyPairSync, randomBytes, sign } from "node:crypto";

/** One DER value: tag, length, content. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const size = content.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

const sequence = (...parts: readonly Buffer[]) => der(0x30, ...parts);
const oid = (hex: string) => der(0x06, Buffer.from(hex, "hex"));
const bits = (content: Buffer) => der(0x03, Buffer.from([0]), content);

const ecdsaWithSha256 = "2a8648ce3d040302";
const commonName = "550403";
const subjectAltName = "551d11";

/** A UTCTime, whole days away from `now`. */
function day(now: Date, offset: number): Buffer {
  const date = new Date(now.getTime() + offset * 86_400_000);
  return der(0x17, Buffer.from(`${date.toISOString().slice(2, 10).replaceAll("-", "")}000000Z`));
}

/** A fresh key and a certificate for these hosts, good for a month. Nothing is kept on disk. */
export function makeCertificate(hosts: readonly string[], now = new Date()): { key: string; cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const name = sequence(der(0x31, sequence(oid(commonName), der(0x0c, Buffer.from("sample shop")))));
  const names = sequence(...hosts.map((host) => der(0x82, Buffer.from(host))));
  // A positive number: the first bit is a sign.
  const serial = Buffer.concat([Buffer.from([0x01]), randomBytes(8)]);
  const algorithm = sequence(oid(ecdsaWithSha256));
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, serial),
    algorithm,
    name,
    sequence(day(now, -2), day(now, 30)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, sequence(sequence(oid(subjectAltName), der(0x04, names)))),
  );
  const certificate = sequence(body, algorithm, bits(sign("sha256", body, privateKey)));
  const lines = certificate.toString("base64").match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`,
  };
}
