/// Names of drugs and of scores, none of which is a usual name of a family or a person.
enum ClinicalNames {
    static let words: Set<String> = Set(
        [contrastMedia, radiopharmaceuticals, drugs, scores].joined(separator: " ")
            .split { $0 == " " || $0 == "\n" }.map(String.init))

    /// Scores and scales with the names of people: the word is kept next to the score.
    static let eponyms: Set<String> = [
        "agatston", "barthel", "bosniak", "deauville", "fazekas", "fleischner", "gleason", "hounsfield", "karnofsky",
        "kellgren", "pfirrmann", "rankin",
    ]

    /// Words that follow the name of a score.
    static let measures: Set<String> = [
        "score", "scores", "grade", "scale", "stage", "sum", "class", "classification", "category", "criteria", "units",
        "index", "equivalent",
    ]

    /// For contrast, by substance and by brand.
    private static let contrastMedia = """
        iohexol iopamidol iodixanol iopromide iomeprol ioversol ioxaglate ioxaglic iobitridol ioxilan iotrolan
        iothalamate diatrizoate amidotrizoate gadobutrol gadoterate gadoteric gadoteridol gadobenate gadobenic
        gadoxetate gadoxetic gadodiamide gadoversetamide gadopentetate gadopentetic gadofosveset gadopiclenol
        mangafodipir ferumoxytol ferumoxides perflutren omnipaque visipaque isovue ultravist iomeron imeron optiray
        xenetix oxilan hexabrix conray gastrografin gastroview telebrix magnevist multihance prohance gadavist gadovist
        dotarem clariscan eovist primovist omniscan optimark vueway elucirem feraheme ablavar vasovist definity optison
        lumason sonovue sonazoid lipiodol readicat barium microbubbles
        """

    /// Radiopharmaceuticals, what they are made of, and brands.
    private static let radiopharmaceuticals = """
        fludeoxyglucose fdg fluorodeoxyglucose technetium sestamibi tetrofosmin medronate oxidronate pertechnetate
        exametazime bicisate mebrofenin disofenin mertiatide succimer pentetate macroaggregated albumin colloid
        tilmanocept thallium thallous gallium indium oxyquinoline pentetreotide iobenguane mibg ioflupane datscan
        rubidium ammonia florbetapir florbetaben flutemetamol flortaucipir fluciclovine piflufolastat psma dotatate
        dotatoc dotanoc fluoroestradiol fluorodopa fdopa choline fluorocholine fluoride radium samarium lutetium yttrium
        iodide xenon krypton cardiolite myoview lexiscan netspot pylarify illuccix axumin cerianna amyvid vizamyl
        neuraceq lutathera pluvicto xofigo zevalin octreoscan detectnet choletec dtpa dmsa hida mdp hdp maa hmpao
        ecd
        """

    /// Drugs in common use, by international nonproprietary name.
    private static let drugs = """
        lidocaine bupivacaine ropivacaine mepivacaine midazolam lorazepam diazepam alprazolam fentanyl morphine
        hydromorphone oxycodone tramadol ketamine propofol etomidate naloxone flumazenil ondansetron metoclopramide
        glucagon hyoscine butylscopolamine buscopan atropine adenosine regadenoson dipyridamole dobutamine metoprolol
        propranolol atenolol bisoprolol carvedilol esmolol labetalol nitroglycerin nitroglycerine trinitrate amlodipine
        nifedipine diltiazem verapamil lisinopril enalapril ramipril losartan valsartan candesartan furosemide
        spironolactone hydrochlorothiazide torsemide mannitol heparin enoxaparin dalteparin tinzaparin fondaparinux
        warfarin phenprocoumon apixaban rivaroxaban dabigatran edoxaban clopidogrel prasugrel ticagrelor aspirin
        acetylsalicylic alteplase tenecteplase metformin insulin glipizide gliclazide glimepiride sitagliptin
        empagliflozin dapagliflozin semaglutide liraglutide levothyroxine methimazole carbimazole propylthiouracil
        prednisone prednisolone methylprednisolone dexamethasone hydrocortisone diphenhydramine cetirizine loratadine
        famotidine ranitidine omeprazole pantoprazole esomeprazole lansoprazole acetaminophen paracetamol ibuprofen
        naproxen diclofenac ketorolac celecoxib indomethacin amoxicillin ampicillin penicillin cefazolin ceftriaxone
        cefuroxime cephalexin vancomycin gentamicin ciprofloxacin levofloxacin azithromycin clarithromycin doxycycline
        metronidazole clindamycin piperacillin tazobactam meropenem imipenem fluconazole amphotericin acyclovir
        valacyclovir remdesivir oseltamivir atorvastatin simvastatin rosuvastatin pravastatin gabapentin pregabalin
        levetiracetam phenytoin carbamazepine valproate lamotrigine topiramate phenobarbital baclofen levodopa carbidopa
        donepezil memantine sertraline fluoxetine citalopram escitalopram venlafaxine duloxetine amitriptyline
        mirtazapine quetiapine olanzapine risperidone haloperidol lithium methotrexate cyclophosphamide doxorubicin
        epirubicin cisplatin carboplatin oxaliplatin fluorouracil capecitabine gemcitabine paclitaxel docetaxel
        etoposide irinotecan vincristine vinblastine bleomycin temozolomide imatinib erlotinib osimertinib sunitinib
        sorafenib lenvatinib pembrolizumab nivolumab ipilimumab atezolizumab durvalumab bevacizumab trastuzumab
        rituximab cetuximab tamoxifen letrozole anastrozole exemestane fulvestrant bicalutamide enzalutamide abiraterone
        leuprolide goserelin octreotide lanreotide denosumab zoledronate alendronate azathioprine mycophenolate
        tacrolimus cyclosporine ciclosporin sirolimus infliximab adalimumab etanercept tocilizumab natalizumab
        ocrelizumab interferon albuterol salbutamol salmeterol budesonide fluticasone tiotropium ipratropium montelukast
        theophylline epinephrine adrenaline norepinephrine noradrenaline dopamine vasopressin phenylephrine ephedrine
        sugammadex rocuronium vecuronium succinylcholine sevoflurane isoflurane desflurane oxytocin misoprostol
        """

    /// Scores, systems of reporting and measures.
    private static let scores = """
        rads birads pirads tirads lirads orads nirads virads lungrads cadrads nihss aspects mtici tici tnm ajcc uicc
        figo isup ecog recist mrecist percist irecist suv suvmax suvmean suvpeak suvbw lvef gcs meld sofa apache chads
        hasbled timi curb psa egfr fev dexa scorad
        """
}
