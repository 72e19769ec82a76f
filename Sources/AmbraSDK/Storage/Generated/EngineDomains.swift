// Written by `make generate` from Generator/Spec/shared/engine_domains.yaml. Do not edit.

/// What is known of domains by name.
enum EngineDomains {
    /// Domains of the service's vendor. Engines below them are trusted by default.
    static let vendor: Set<String> = [
        "ambrahealth.com", "dicomgrid.com",
    ]

    /// Second labels below which country registries hand out names, such as `co` in `co.uk`.
    static let registryLabels: Set<String> = [
        "ac", "asn", "asso", "co", "com", "ed", "edu", "firm", "gc", "go", "gob", "gouv", "gov", "govt", "gv", "health",
        "hosp", "id", "info", "k12", "ltd", "me", "med", "mi", "mil", "mod", "ne", "net", "nhs", "nic", "nom", "or",
        "org", "plc", "police", "pro", "sch", "school", "web",
    ]

    /// Top-level domains whose second and third labels can be a city or a region, which speaks for nobody.
    static let regionalRegistries: Set<String> = [
        "br", "cn", "il", "it", "jp", "kr", "kz", "no", "pl", "th", "ua", "us", "vn", "za",
    ]

    /// Domains below which unrelated customers of a hosting company have names. A host there speaks for itself alone.
    static let sharedHosting: Set<String> = [
        "akamaized.net", "amazonaws.com", "amplifyapp.com", "appspot.com", "awsapprunner.com", "azure-api.net",
        "azure.com", "azure.net", "azurecontainerapps.io", "azureedge.net", "azurefd.net", "azurestaticapps.net",
        "azurewebsites.net", "b-cdn.net", "br.com", "cloudapp.net", "cloudflare.net", "cloudfront.net",
        "cloudfunctions.net", "cn.com", "co.com", "ddns.net", "de.com", "digitaloceanspaces.com", "duckdns.org",
        "dyndns.org", "elasticbeanstalk.com", "eu.com", "eu.org", "fastly.net", "firebaseapp.com", "fly.dev", "gb.com",
        "gb.net", "github.io", "gitlab.io", "googleusercontent.com", "herokuapp.com", "hopto.org", "jp.net",
        "linodeusercontent.com", "myqnapcloud.com", "netlify.app", "ngrok-free.app", "ngrok.app", "ngrok.io",
        "no-ip.org", "on.aws", "ondigitalocean.app", "onrender.com", "pages.dev", "ru.com", "run.app", "sa.com",
        "se.net", "sslip.io", "synology.me", "trafficmanager.net", "trycloudflare.com", "ts.net", "uk.com", "uk.net",
        "us.com", "vercel.app", "web.app", "windows.net", "workers.dev", "xip.io", "za.com",
    ]
}
